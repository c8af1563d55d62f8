def comparisons_to_sort(numbers):
    comparisons = 0
    for end in range(1, len(numbers)):
        for place in range(end, 0, -1):
            comparisons += 1
            if numbers[place - 1] <= numbers[place]:
                break
            numbers[place - 1 : place + 1] = numbers[place], numbers[place - 1]
    return comparisons


numbers = [5, 2, 8, 1, 7, 3, 6, 4]
print([comparisons_to_sort(numbers) for _ in range(4)])
#> [19, 7, 7, 7]

numbers = [5, 2, 8, 1, 7, 3, 6, 4]
print([comparisons_to_sort(numbers.copy()) for _ in range(4)])
#> [19, 19, 19, 19]
