import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
loss = ((w - 3) ** 2).mean()
loss.backward()
print(w.grad)
#> tensor([-2., -1.])
