import torch

hungry = torch.tensor([True, True, False])
fed = torch.tensor([True, False, True])
# wanted: [False, True, False]
print((hungry - fed).tolist())
#> RuntimeError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
