import torch

x = torch.tensor([1.0, torch.nan, 3.0])

print(x == torch.nan)
#> tensor([False, False, False])

print(x < 2, x >= 2)
#> tensor([ True, False, False]) tensor([False, False,  True])

print(x.sum(), x.max())
#> tensor(nan) tensor(nan)

print(x.isnan(), x.nansum())
#> tensor([False,  True, False]) tensor(4.)

print(x.abs(), x.sign())
#> tensor([1., nan, 3.]) tensor([1., 0., 1.])
