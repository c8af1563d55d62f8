import torch

w = torch.tensor(3.0, requires_grad=True)
x = torch.ones(3)
for n in range(2):
    x[n + 1] = w * x[n]
# wanted: tensor(7.)
x.sum().backward()
#> RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor []], which is output 0 of AsStrided, is at version 2; expected version 1 instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).
