import torch

x = torch.tensor([2.0, 0.0, 0.0])
y = torch.tensor([0.0, 3.0, 0.0])

print(torch.linalg.cross(x, y))
#> tensor([0., 0., 6.])

print(torch.cross(x, y))
#> UserWarning: Using torch.cross without specifying the dim arg is deprecated.
#> Please either pass the dim explicitly or simply use torch.linalg.cross.
#> The default value of dim will change to agree with that of linalg.cross ...
#> tensor([0., 0., 6.])

print("torch.svd` is deprecated" in torch.svd.__doc__)
#> True

print("Alias for :func:`torch.linalg.inv`" in torch.inverse.__doc__)
#> True
