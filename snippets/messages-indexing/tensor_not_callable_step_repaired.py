import torch

weight = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.25)
loss = (weight**2).sum()
loss.backward()
optimizer.step()
print(weight.tolist())
#> [1.0]
