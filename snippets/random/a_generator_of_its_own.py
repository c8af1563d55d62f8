import torch

own = torch.Generator().manual_seed(7)

torch.manual_seed(0)
print(torch.rand(2))
#> tensor([0.4963, 0.7682])
print(torch.rand(2, generator=own))
#> tensor([0.5349, 0.1988])
print(torch.rand(2))
#> tensor([0.0885, 0.1320])

torch.manual_seed(0)
print(torch.rand(4))
#> tensor([0.4963, 0.7682, 0.0885, 0.1320])
