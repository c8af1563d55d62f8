from functools import cmp_to_key

comparisons = []


def difference(left, right):
    comparisons.append((left, right))
    return left - right


def comparisons_to_sort(numbers):
    comparisons.clear()
    numbers.sort(key=cmp_to_key(difference))
    return len(comparisons)


numbers = [5, 2, 8, 1, 7, 3, 6, 4]
print([comparisons_to_sort(numbers) for _ in range(4)])
#> [15, 7, 7, 7]

numbers = [5, 2, 8, 1, 7, 3, 6, 4]
print([comparisons_to_sort(numbers.copy()) for _ in range(4)])
#> [15, 15, 15, 15]
