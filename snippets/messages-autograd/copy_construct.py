import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
start = torch.tensor(w)
#> UserWarning: To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or sourceTensor.detach().clone().requires_grad_(True), rather than torch.tensor(sourceTensor).
print(start)
#> tensor([1., 2.])
