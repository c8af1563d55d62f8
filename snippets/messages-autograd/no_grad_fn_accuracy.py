import torch

bias = torch.zeros(2, requires_grad=True)
scores, labels = torch.ones(4, 2) + bias, torch.tensor([0, 0, 0, 1])
accuracy = (scores.argmax(dim=1) == labels).float().mean()
# wanted: tensor([-0.2500,  0.2500])
accuracy.backward()
#> RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
