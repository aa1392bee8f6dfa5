export { randomKitchen } from './kitchen.ts';
export { FEATURES, type Feature, type KitchenWish } from './wish.ts';
