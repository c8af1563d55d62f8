def times(a, b):
    times.count += 1
    return a * b


def forward_mode(x):
    slopes = []
    for i in range(len(x)):
        value, slope = x[0], int(i == 0)
        for j in range(1, len(x)):
            slope = times(slope, x[j]) + times(value, i == j)
            value = times(value, x[j])
        slopes.append(slope)
    return slopes


def reverse_mode(x):
    values, slopes, slope = x[:1], [], 1
    for number in x[1:]:
        values.append(times(values[-1], number))
    for j in range(len(x) - 1, 0, -1):
        slopes.append(times(slope, values[j - 1]))
        slope = times(slope, x[j])
    return [slope, *reversed(slopes)]


times.count = 0
for way in [forward_mode, reverse_mode]:
    print(way([2, 3, 4]))
    for n in [10, 100]:
        times.count = 0
        way([1] * n)
        print(n, "->", times.count)
#> [12, 8, 6]
#> 10 -> 270
#> 100 -> 29700
#> [12, 8, 6]
#> 10 -> 27
#> 100 -> 297
