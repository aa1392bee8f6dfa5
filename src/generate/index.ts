export { type DailyLevel, dailyLevel } from './daily.ts';
export { randomKitchen } from './kitchen.ts';
export { type GeneratedLevel, generateLevel, type LevelWish, type Tried } from './level.ts';
export { FEATURES, type Feature, type KitchenWish } from './wish.ts';
