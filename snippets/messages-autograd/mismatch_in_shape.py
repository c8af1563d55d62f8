import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
losses = (w - 3) ** 2
# wanted: tensor([-4., -2.])
losses.backward(torch.tensor([1.0]))
#> RuntimeError: Mismatch in shape: grad_output[0] has a shape of torch.Size([1]) and output[0] has a shape of torch.Size([2]).
