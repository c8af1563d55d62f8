import torch

w = torch.tensor(2.0, requires_grad=True)
x = [torch.tensor(1.0)]
for _ in range(3):
    x.append((w * x[-1]).tanh())
torch.stack(x).sum().backward()
print(round(w.grad.item(), 4))
#> 0.2546

opt = torch.optim.SGD([w], lr=0.1)
for _ in range(2):
    loss = w.exp()
    opt.zero_grad()
    loss.backward()
    opt.step()
print(round(w.item(), 4))
#> 0.9082
