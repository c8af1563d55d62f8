import torch

w = torch.tensor(3.0, requires_grad=True)
losses = [w**2, 2 * w]
mean = torch.stack(losses).mean()
mean.backward()
print(mean.item(), w.grad)
#> 7.5 tensor(4.)
