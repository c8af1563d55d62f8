import torch

x = torch.tensor([1.0, 2.0], device="meta")
# wanted: [1.0, 2.0]
print(x.numpy().tolist())
#> TypeError: can't convert meta device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.
