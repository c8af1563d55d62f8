import torch

u = torch.tensor([1.0, 2.0, 9.0])
v = torch.tensor([6.0, 0.0, 0.0])

for f in (torch.mean, torch.median):
    print(f.__name__, f(-3 * u), -3 * f(u))
#> mean tensor(-12.) tensor(-12.)
#> median tensor(-6.) tensor(-6.)

for f in (torch.mean, torch.median):
    print(f.__name__, f(u + v), f(u) + f(v))
#> mean tensor(6.) tensor(6.)
#> median tensor(7.) tensor(2.)
