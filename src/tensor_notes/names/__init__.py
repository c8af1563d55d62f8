"""The names in the code of lessons: which page teaches one, which uses it, and in which order."""
