import torch

scores = torch.tensor([2, 1, 0])
# wanted: tensor([0.6652, 0.2447, 0.0900])
print(scores.softmax(dim=0))
#> NotImplementedError: "softmax_lastdim_kernel_impl" not implemented for 'Long'
