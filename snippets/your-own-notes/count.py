from collections import Counter

letters = Counter("banana")
print(letters.most_common(2))
#> [('a', 3), ('n', 2)]
