import torch

wishes = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.SGD([wishes], lr=1.0)
wishes.softmax(dim=0)[0].backward()
optimizer.step()
print(wishes.detach().softmax(dim=0))
#> tensor([0.3775, 0.6225])
