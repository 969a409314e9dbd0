import { createContext } from 'react';

/** Whether the map is being shown to a room: nothing but the map, its names large, and nothing on it can be changed. */
export const PresentingContext = createContext(false);
