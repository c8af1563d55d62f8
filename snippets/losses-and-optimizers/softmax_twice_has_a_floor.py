import matplotlib.pyplot as plt
import torch
from torch import nn

sure = torch.linspace(-3, 9, 61)
zeros = torch.zeros(61)
logits = torch.stack([sure, zeros, zeros], dim=1)  # (61, 3)
target = torch.zeros(61, dtype=torch.int64)
loss = nn.CrossEntropyLoss(reduction="none")

figure, axis = plt.subplots(figsize=(5.4, 3), layout="constrained")
axis.plot(sure, loss(logits, target), linewidth=2, label="softmax × 1")
twice = loss(logits.softmax(dim=1), target)
axis.plot(sure, twice, linewidth=2, label="softmax × 2")
axis.set(ylim=(0, 3), xticks=[-3, 0, 3, 6, 9], yticks=[0, 1, 2, 3])
axis.set(xlabel="logit", ylabel="loss")
axis.grid(alpha=0.3)
axis.legend(frameon=False)
