import torch

predicted = torch.tensor([True, False, True])
target = torch.tensor([True, True, True])
print((predicted - target).abs().sum())
#> RuntimeError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
