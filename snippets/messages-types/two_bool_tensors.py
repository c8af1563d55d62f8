import torch

predicted = torch.tensor([True, False, True])
target = torch.tensor([True, True, True])
# wanted: 1
print((predicted - target).abs().sum().item())
#> RuntimeError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
