import torch

x = torch.tensor([1.0, 2.0])

x.register_hook(print)
#> RuntimeError: cannot register a hook on a tensor that doesn't require gradient
