import { MemoryReviews } from '../memory-reviews.ts';
import { reviewsContract } from './reviews-contract.ts';

reviewsContract('memory', async () => ({ reviews: new MemoryReviews(), close: async () => {} }));
