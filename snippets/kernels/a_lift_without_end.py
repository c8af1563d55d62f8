import torch

x, z = torch.tensor(1.0), torch.tensor(2.0)


def lift(point, length):
    k = torch.arange(length)
    factorial = (k + 1.0).lgamma().exp()
    return (-(point**2) / 2).exp() * point**k / factorial.sqrt()


for length in (1, 2, 4, 8, 16):
    print(length, f"{lift(x, length) @ lift(z, length):.4f}")
#> 1 0.0821
#> 2 0.2463
#> 4 0.5199
#> 8 0.6059
#> 16 0.6065

print(f"{(-((x - z) ** 2) / 2).exp():.4f}")
#> 0.6065
