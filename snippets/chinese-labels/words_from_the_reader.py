import matplotlib.pyplot as plt
import torch

step = torch.arange(9)
figure, axis = plt.subplots(figsize=(5, 2.4), layout="constrained")
axis.plot(step, 0.7**step, "o-")
axis.set(xlabel="step", ylabel="loss", xticks=[0, 4, 8], yticks=[0, 1])
