import torch

x = torch.tensor([1.0, 2.0])
# wanted: [2.0, 3.0]
print((x.to("cuda") + 1).tolist())
#> AssertionError: Torch not compiled with CUDA enabled
