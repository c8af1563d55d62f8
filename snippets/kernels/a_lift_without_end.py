import math

import torch


def lift(x, length):
    powers = [x**k / math.factorial(k) ** 0.5 for k in range(length)]
    return math.exp(-(x**2) / 2) * torch.tensor(powers)


for length in (1, 2, 4, 8, 16):
    print(length, f"{lift(1.0, length) @ lift(2.0, length):.4f}")
#> 1 0.0821
#> 2 0.2463
#> 4 0.5199
#> 8 0.6059
#> 16 0.6065

print(f"{math.exp(-((1.0 - 2.0) ** 2) / 2):.4f}")
#> 0.6065
