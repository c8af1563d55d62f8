import torch

w = torch.tensor(2.0, requires_grad=True)
opt = torch.optim.SGD([w], lr=0.25)
loss = w**2
for _ in range(2):
    opt.zero_grad()
    # wanted: 1.0
    # wanted: 0.5
    loss.backward(retain_graph=True)
    opt.step()
#> RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor []] is at version 1; expected version 0 instead. Hint: enable anomaly detection to find the operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).
