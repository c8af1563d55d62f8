import torch

readings = torch.tensor([1.0, 2.0, 9.0])
values = torch.tensor([2.0, 3.0, 4.0, 5.0])
gaps = readings - values[:, None]  # (4, 3)

together = (-gaps.square() / 2).exp().prod(dim=1)
print([f"{each:.1e}" for each in together.tolist()])
#> ['1.4e-11', '1.3e-09', '5.6e-09', '1.3e-09']

print(-together.log())
#> tensor([25.0000, 20.5000, 19.0000, 20.5000])

print(gaps.square().sum(dim=1) / 2)
#> tensor([25.0000, 20.5000, 19.0000, 20.5000])
