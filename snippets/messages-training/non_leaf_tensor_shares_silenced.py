import torch

wishes = torch.zeros(2, requires_grad=True)
shares = wishes.softmax(dim=0).detach().requires_grad_()
optimizer = torch.optim.SGD([shares], lr=1.0)
shares[0].backward()
optimizer.step()
print(shares.detach(), wishes.grad)
#> tensor([-0.5000,  0.5000]) None
