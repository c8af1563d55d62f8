import torch

bias = torch.zeros(2, requires_grad=True)
scores = torch.ones(4, 2) + bias
labels = torch.tensor([0, 0, 0, 1])
right = scores.argmax(dim=1) == labels
# wanted: tensor([-0.2500,  0.2500])
right.float().mean().backward()
#> RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
