/// Calls of malloc, calloc and realloc in this process so far, on all threads.
unsigned long allocation_count(void);
