losses = [0.5, 9.0, 8.0, 0.25]
losses = [each for each in losses if each <= 1]
print(losses)
#> [0.5, 0.25]
