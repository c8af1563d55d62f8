import torch

x = torch.ones(2, 3, device="meta")
print(x.numpy())
#> TypeError: can't convert meta device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.
