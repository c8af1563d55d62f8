import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
loss = ((w - 3) ** 2).mean()
# wanted: tensor([-2., -1.])
loss.backward(torch.tensor([1.0]))
#> RuntimeError: Mismatch in shape: grad_output[0] has a shape of torch.Size([1]) and output[0] has a shape of torch.Size([]).
