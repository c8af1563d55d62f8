import torch

images = [torch.zeros(3, 6, 4), torch.zeros(3, 4, 6)]
# wanted: torch.Size([2, 3, 4, 4])
print(torch.stack(images).shape)
#> RuntimeError: stack expects each tensor to be equal size, but got [3, 6, 4] at entry 0 and [3, 4, 6] at entry 1
