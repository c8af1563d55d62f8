import torch

w = torch.tensor([0.0, 6.0], requires_grad=True)
loss = ((w - 3) ** 2).mean().sqrt()
loss.backward()
print(w.grad)
#> tensor([-0.5000,  0.5000])
