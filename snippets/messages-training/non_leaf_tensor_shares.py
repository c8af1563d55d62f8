import torch

wishes = torch.zeros(2, requires_grad=True)
shares = wishes.softmax(dim=0)
# wanted: tensor([0.3775, 0.6225])
optimizer = torch.optim.SGD([shares], lr=1.0)
#> ValueError: can't optimize a non-leaf Tensor
