import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
before = w.detach()
copied = w.detach().clone()

with torch.no_grad():
    w += 10
print(before, copied)
#> tensor([11., 12.]) tensor([1., 2.])

before[0] = 0
print(w)
#> tensor([ 0., 12.], requires_grad=True)
