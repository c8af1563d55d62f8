import torch

scores = torch.tensor([0.0, 200.0], requires_grad=True)
loss = -torch.log_softmax(scores, dim=0)[0]
with torch.autograd.set_detect_anomaly(True):
    loss.backward()
print(scores.grad)
#> tensor([-1.,  1.])
