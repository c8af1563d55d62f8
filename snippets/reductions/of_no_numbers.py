import torch

nothing = torch.tensor([])

print(nothing.sum(), nothing.mean())
#> tensor(0.) tensor(nan)

print(nothing.any(), nothing.all())
#> tensor(False) tensor(True)

nothing.max()
#> RuntimeError: max(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.
