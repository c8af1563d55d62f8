import torch

scores = torch.tensor([2, 1, 0])
print(scores.softmax(dim=0))
#> NotImplementedError: "softmax_lastdim_kernel_impl" not implemented for 'Long'
