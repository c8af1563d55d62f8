import matplotlib.pyplot as plt

plt.plot([0.9, 0.5, 0.3], label="loss")
legend = plt.legend()
print([text.get_text() for text in legend.get_texts()])
#> ['loss']
plt.close()
