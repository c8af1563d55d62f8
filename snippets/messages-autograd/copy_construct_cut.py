import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
# wanted: tensor([3., 6.], grad_fn=<MulBackward0>)
print(torch.tensor(w * 3))
#> UserWarning: To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or sourceTensor.detach().clone().requires_grad_(True), rather than torch.tensor(sourceTensor).
#> tensor([3., 6.])
