import torch

w = torch.tensor(2.0, requires_grad=True)
x = torch.tensor([1.0, torch.nan, 3.0])
mean = (w * x[x.isfinite()]).mean()
with torch.autograd.set_detect_anomaly(True):
    mean.backward()
print(w.grad)
#> tensor(2.)
