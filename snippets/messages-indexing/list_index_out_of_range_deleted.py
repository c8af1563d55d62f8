losses = [0.5, 9.0, 8.0, 0.25]
# wanted: [0.5, 0.25]
for i in range(len(losses)):
    if losses[i] > 1:
        del losses[i]
#> IndexError: list index out of range
