import torch

w = torch.tensor(2.0, requires_grad=True)
losses = [(w * x).item() for x in [1, 2, 3]]
# wanted: tensor(2.)
torch.tensor(losses).mean().backward()
#> RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
